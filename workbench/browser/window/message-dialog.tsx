import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A message that a person must take note of, as Excel shows its refusals. */
export const MessageDialog = ({
  message,
  onClose,
}: {
  readonly message: string | null;
  readonly onClose: () => void;
}): ReactElement => (
  <Dialog
    open={message !== null}
    modalType="alert"
    onOpenChange={(_, { open }) => {
      if (!open) onClose();
    }}
  >
    <DialogSurface className="message-dialog">
      <DialogBody>
        <DialogTitle>Workbench</DialogTitle>
        <DialogContent>{message}</DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={onClose}>
            OK
          </Button>
        </DialogActions>
      </DialogBody>
    </DialogSurface>
  </Dialog>
);
