import { useEffect, useState } from 'react';
import { droppedFiles } from './droppedFiles';
import styles from './Opening.module.css';
import { useLaunchedFiles } from './useLaunchedFiles';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

interface DropTargetProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Called when files come over the page. */
  readonly onOver: () => void;
  /** Called where the browser does not give what was dropped. */
  readonly onUnreadable: (error: unknown) => void;
}

/** Takes files that the system opens with the page, and files and folders that are dropped anywhere on it, and says so while they are over it. */
export function DropTarget({ onFiles, onOver, onUnreadable }: DropTargetProps) {
  const [over, setOver] = useState(false);
  useLaunchedFiles(onFiles);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
      if (event.type === 'dragenter') onOver();
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(onFiles, onUnreadable);
    };
    const listeners = { dragenter: enter, dragover: enter, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) {
      window.addEventListener(name as 'drop', listener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        window.removeEventListener(name as 'drop', listener);
      }
    };
  }, [onFiles, onOver, onUnreadable]);
  if (!over) return null;
  return (
    <div className={styles.drop} aria-hidden="true">
      <p>Drop files, a folder or a .zip to open a taxonomy</p>
    </div>
  );
}
