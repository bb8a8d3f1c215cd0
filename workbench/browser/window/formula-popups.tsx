import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { FunctionHelp, ParameterHelp } from '../formula-help/function-help';

/** Functions that fit what is typed, and what the chosen one does. */
export const OfferList = ({
  id,
  offers,
  chosen,
  onAccept,
}: {
  readonly id: string;
  readonly offers: readonly FunctionHelp[];
  readonly chosen: FunctionHelp;
  readonly onAccept: (offer: FunctionHelp) => void;
}): ReactElement => {
  const current = useRef<HTMLLIElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div className="offers">
      <ul id={id} role="listbox" aria-label="Functions">
        {offers.map((offer) => (
          <li
            key={offer.name}
            id={`${id}-${offer.name}`}
            ref={offer === chosen ? current : null}
            role="option"
            aria-selected={offer === chosen}
            // Before the field would lose the keyboard.
            onPointerDown={(event) => {
              event.preventDefault();
              onAccept(offer);
            }}
          >
            <span className="function-mark" aria-hidden>
              fx
            </span>
            {offer.name}
          </li>
        ))}
      </ul>
      <p className="offer-description">{chosen.description}</p>
    </div>
  );
};

/** A function's arguments with the one being typed in bold, and what that one means. */
export const ArgumentHelp = ({
  help,
  parameter,
}: {
  readonly help: FunctionHelp;
  readonly parameter: number;
}): ReactElement => {
  const current = help.parameters[parameter];
  return (
    <div className="argument-help" role="status">
      <div>
        <b className="function-name">{help.name}</b>(
        {help.parameters.map((one, index) => (
          <span key={one.name}>
            {index > 0 && ', '}
            {index === parameter ? <b>{shown(one)}</b> : shown(one)}
          </span>
        ))}
        )
      </div>
      {current && current.description !== '' && (
        <div className="argument-description">
          <i>{current.name}</i> {current.description}
        </div>
      )}
    </div>
  );
};

const shown = ({ name, optional, repeating }: ParameterHelp): string => {
  const text = repeating ? `${name}1, …` : name;
  return optional ? `[${text}]` : text;
};
