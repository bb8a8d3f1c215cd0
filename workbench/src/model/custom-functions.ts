import type { CustomFunctionBridge } from '../host/custom-functions';
import type { ModelClass } from './model-class';

/** The container that the library answers custom-function calls to. */
export const customFunctionsClass: ModelClass<CustomFunctionBridge> = {
  name: 'CustomFunctions',
  methods: {
    SetInvocationResults: (bridge, [results]) => bridge.accept(results as unknown[]),
    SetInvocationArrayResults: (bridge, [results]) => bridge.accept(results as unknown[]),
  },
};
