const PATHS = {
  plus: 'M9 3v12M3 9h12',
  minus: 'M3 9h12',
  move: 'M9 2v14M2 9h14M7 4l2-2 2 2M7 14l2 2 2-2M4 7 2 9l2 2M14 7l2 2-2 2',
  left: 'M11 4 6 9l5 5',
  fit: 'M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4',
  screen: 'M10.5 7.5 15 3M11 3h4v4M7.5 10.5 3 15M7 15H3v-4',
  file: 'M4 2.5h6.5L14 6v9.5H4zM10.5 2.5V6H14',
  back: 'M8 4 3 9l5 5M3 9h12',
  link: 'M7.5 10.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2l-.9.9M10.5 7.5a3 3 0 0 0-4.2 0L3.9 9.9a3 3 0 0 0 4.2 4.2l.9-.9',
  undo: 'M6.5 3 3 6.5 6.5 10M3.5 6.5h6.5a4.25 4.25 0 0 1 0 8.5H7',
  redo: 'M11.5 3 15 6.5 11.5 10M14.5 6.5H8a4.25 4.25 0 0 0 0 8.5h3',
  close: 'M4 4l10 10M14 4 4 14',
  down: 'M4 7l5 5 5-5',
  up: 'M4 11l5-5 5 5',
  right: 'M7 4l5 5-5 5',
  swap: 'M5.5 15V4M2.5 7l3-3 3 3M12.5 3v11M9.5 11l3 3 3-3',
  more: 'M3.2 9h2M8 9h2M12.8 9h2',
  filter: 'M2.5 4h13L10.5 9.5v5l-3-1.5V9.5z',
  save: 'M9 2.5v9M5.5 8 9 11.5 12.5 8M3 13v2.5h12V13',
  mark: 'M4.5 2.5h9v13L9 12l-4.5 3.5z',
  search: 'M7.5 2.5a5 5 0 1 0 0 10a5 5 0 1 0 0-10M11.2 11.2 15.5 15.5',
  theme: 'M9 2.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M9 2.5v13',
} as const;

/** A line drawing of 18 px in the colour of the text; its button carries the name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      viewBox="0 0 18 18"
      width="18"
      height="18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
      {name === 'theme' && (
        <path d="M9 2.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" stroke="none" />
      )}
    </svg>
  );
}
