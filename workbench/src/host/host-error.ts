/** Error codes as `Excel.ErrorCodes` names them. https://learn.microsoft.com/javascript/api/excel/excel.errorcodes */
export type HostErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A request that Excel would refuse; it reaches the add-in as `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export const invalidArgument = (message: string): HostError =>
  new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${message}`,
  );

export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

/** The whole answer to a request that is too large to be looked at. */
export const REQUEST_TOO_LARGE = {
  Code: 'RequestPayloadSizeLimitExceeded',
  Message: 'The request payload size has exceeded the limit.',
  Location: '',
} as const;

/** In the place of an answer that would be too large. The message's wording is unverified. */
export const RESPONSE_TOO_LARGE = {
  Code: 'ResponsePayloadSizeLimitExceeded',
  Message: 'The response payload size has exceeded the limit.',
  Location: '',
} as const;
