/** The keys of the widget, for who comes to it without seeing the page. */
export const KEYS_TEXT = [
  'Arrow down goes in, up goes out, left and right along.',
  'Enter opens, brackets walk the matches of a role, F finds by letters, C says where you are, G groups anew.',
].join(' ');
