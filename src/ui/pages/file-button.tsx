import { Icon } from '../paper/icon.tsx';
import type { Slot } from '../paper/types.ts';

type FileButtonProps = {
  children: Slot;
  icon: string;
  accept: string;
  multiple?: boolean;
  onText: (text: string, name: string) => void;
};

/** Looks like a button and is the browser's own file chooser, so that keyboard, touch and drop work as they do everywhere. */
export function FileButton({ children, icon, accept, multiple = false, onText }: FileButtonProps) {
  const read = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    for (const file of files) onText(await file.text(), file.name);
  };
  return (
    <label class="btn file-button">
      <Icon name={icon} />
      {children}
      <input type="file" accept={accept} multiple={multiple} onChange={(event) => void read(event.currentTarget)} />
    </label>
  );
}
