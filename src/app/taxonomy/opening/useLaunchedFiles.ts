import { useEffect } from 'react';

/** What browsers have that open files with an installed page; the types of the DOM do not know it yet. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

/** Takes the files that the system opens with the installed page. */
export function useLaunchedFiles(onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => {
      void Promise.all(files.map((file) => file.getFile())).then(onFiles);
    });
  }, [onFiles]);
}
