import { type ComponentChildren, type JSX } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: ComponentChildren;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
}

type TextFieldProps = FieldProps &
  Omit<JSX.IntrinsicElements['input'], 'label' | 'value' | 'onInput'> & {
    readonly value: string;
    readonly onValue: (value: string) => void;
  };

/** A labelled line of text; screen readers hear the hint and the problem with it. */
export function TextField({ label, hint, problem, value, onValue, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(attributes) => (
        <input
          {...rest}
          {...attributes}
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type SelectFieldProps<Value extends string> = FieldProps & {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onValue: (value: Value) => void;
};

export function SelectField<Value extends string>({
  label,
  hint,
  problem,
  value,
  options,
  onValue,
}: SelectFieldProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onValue(option.value);
  };
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(attributes) => (
        <select {...attributes} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

/** Ties a control to its label, its hint and its problem. */
export function Field({
  label,
  hint,
  problem,
  children,
}: FieldProps & { children: (attributes: ControlAttributes) => JSX.Element }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem !== undefined || undefined })}
      {hint !== undefined && (
        <div class="hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {problem !== undefined && (
        <div class="problem" id={`${id}-problem`}>
          {problem}
        </div>
      )}
    </div>
  );
}
