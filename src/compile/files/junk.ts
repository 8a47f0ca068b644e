/** What systems and programs leave among files: "__MACOSX", ".DS_Store", the folder ".obsidian". */
export const isJunk = (path: string) =>
  /(^|\/)(__MACOSX|\.[^/]+|Thumbs\.db|desktop\.ini|node_modules)(\/|$)/i.test(path);

/** Files about others. */
export const isAboutOthers = (path: string) =>
  /(^|\/)(readme|licen[cs]e|copying|changelog|citation|contributing)([.\w-]*)$/i.test(path);

/** Whether a file came in a folder or an archive. */
export const isInside = (path: string) => path.includes('/');
