import { MultiSelect, type MultiSelectProps } from '@mantine/core';

/** A field in which several of a list are chosen; Tab leads from it to the next control, though its list is open. */
export function SeveralOf(props: MultiSelectProps) {
  return (
    <MultiSelect
      clearable
      // The list closes when the field is left, and would take with it the focus that a browser gives to what scrolls.
      scrollAreaProps={{ viewportProps: { tabIndex: -1 } }}
      comboboxProps={{ withinPortal: false }}
      {...props}
    />
  );
}
