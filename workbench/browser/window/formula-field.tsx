import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import type { FunctionHelp } from '../formula-help/function-help';
import { acceptOffer, formulaHelp, NO_HELP } from '../formula-help/help';
import type { Edit } from './edit-state';
import { ArgumentHelp, OfferList } from './formula-popups';

interface Props {
  readonly edit: Edit;
  readonly functions: readonly FunctionHelp[];
  readonly label: string;
  readonly className: string;
  /** This field has the keyboard; the other one only shows the text. */
  readonly active: boolean;
  readonly onEdit: (edit: Edit) => void;
  readonly onFocus?: () => void;
  /** A key that the field has no use for itself: Enter, Tab, Escape, arrows. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A field in which a formula is typed, with the functions on offer and the current argument below it. */
export const FormulaField = (props: Props): ReactElement => {
  const { edit, functions, active, onEdit } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const [chosen, setChosen] = useState(0);
  const [closed, setClosed] = useState('');
  const help = active ? formulaHelp(edit.text, edit.caret, functions) : NO_HELP;
  const offers = closed === edit.text ? [] : help.offers;
  const offer = offers[Math.min(chosen, offers.length - 1)];

  useLayoutEffect(() => {
    const element = field.current;
    if (!active || !element) return;
    if (document.activeElement !== element) element.focus({ preventScroll: true });
    if (element.selectionStart === element.selectionEnd && element.selectionEnd !== edit.caret)
      element.setSelectionRange(edit.caret, edit.caret);
  }, [active, edit.text, edit.caret]);
  useEffect(() => setChosen(0), [edit.text]);

  const accept = (one: FunctionHelp): void => {
    const accepted = acceptOffer(edit.text, edit.caret, one);
    onEdit({ ...edit, text: accepted.formula, caret: accepted.caret, pointed: null });
  };
  const keyed = (event: KeyboardEvent): void => {
    if (offer && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      const moves = { ArrowDown: 1, ArrowUp: offers.length - 1 }[event.key];
      if (moves !== undefined) setChosen((chosen + moves) % offers.length);
      else if (event.key === 'Tab') accept(offer);
      else if (event.key === 'Escape') setClosed(edit.text);
      else return props.onKey(event);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    props.onKey(event);
  };
  const typed = (element: HTMLTextAreaElement): void =>
    onEdit({ ...edit, text: element.value, caret: element.selectionEnd, pointed: null });

  return (
    <>
      <textarea
        ref={field}
        className={props.className}
        aria-label={props.label}
        aria-controls={offers.length > 0 ? list : undefined}
        aria-activedescendant={offer ? `${list}-${offer.name}` : undefined}
        aria-autocomplete="list"
        rows={1}
        spellCheck={false}
        value={edit.text}
        onChange={(event) => typed(event.currentTarget)}
        onSelect={(event) => {
          const caret = event.currentTarget.selectionEnd;
          if (active && caret !== edit.caret) onEdit({ ...edit, caret, pointed: null });
        }}
        onFocus={props.onFocus}
        onKeyDown={keyed}
      />
      {active && (offers.length > 0 || help.current) && (
        <div className="formula-help">
          {help.current && <ArgumentHelp {...help.current} />}
          {offer && <OfferList id={list} offers={offers} chosen={offer} onAccept={accept} />}
        </div>
      )}
    </>
  );
};
