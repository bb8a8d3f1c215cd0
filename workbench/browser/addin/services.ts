import { type ModelClass, type ModelObject, modelObject } from '../../src/model/model-class';

/** Where an add-in's shared runtime stands. `Background` runs without being seen. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** What the library asks of the host that runs its page. */
export interface AddInRuntime {
  state: RuntimeState;
  /** Whether the add-in runs as soon as the workbook is opened again. */
  startState: RuntimeState;
  /** The library has its handlers in place. */
  handlersReady(): void;
}

/** `Office.addin.showAsTaskpane` and `hide`. https://learn.microsoft.com/javascript/api/office/office.addin */
const appRuntimeService: ModelClass<AddInRuntime> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.state = state as RuntimeState;
    },
  },
};

/** `Office.addin.setStartupBehavior` and `getStartupBehavior`. */
const appRuntimePersistenceService: ModelClass<AddInRuntime> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (runtime) => runtime.startState,
    SetAppRuntimeStartState: (runtime, [state]) => {
      runtime.startState = state as RuntimeState;
    },
  },
};

const addInInternalService: ModelClass<AddInRuntime> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (runtime) => runtime.handlersReady() },
};

/** The objects of a runtime by the names under which the library makes them. */
export const runtimeServices = (runtime: AddInRuntime): readonly [string, ModelObject][] => [
  ['Microsoft.AppRuntime.AppRuntimeService', modelObject(appRuntimeService, runtime)],
  [
    'Microsoft.AppRuntime.AppRuntimePersistenceService',
    modelObject(appRuntimePersistenceService, runtime),
  ],
  ['Microsoft.InternalService.AddinInternalService', modelObject(addInInternalService, runtime)],
];
