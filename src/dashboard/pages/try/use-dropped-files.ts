import { useEffect } from 'preact/hooks';

/** Pictures that are pasted or dropped anywhere on the page; a drop beside its place would leave the page otherwise. */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const accept = (event: Event, transfer: DataTransfer | null) => {
      const files = [...(transfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    const paste = (event: ClipboardEvent) => accept(event, event.clipboardData);
    const drop = (event: DragEvent) => {
      if (!event.defaultPrevented) accept(event, event.dataTransfer);
    };
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    document.addEventListener('drop', drop);
    document.addEventListener('dragover', allow);
    return () => {
      document.removeEventListener('paste', paste);
      document.removeEventListener('drop', drop);
      document.removeEventListener('dragover', allow);
    };
  }, [take]);
}
