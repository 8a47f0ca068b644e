/** Where the site will be published: ROLEGRAPH_ADDRESS, which is known to whoever builds it, or nobody. Throws where it is none. */
export function siteAddress(): URL | undefined {
  const text = process.env.ROLEGRAPH_ADDRESS;
  if (!text) return undefined;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new Error(
      `ROLEGRAPH_ADDRESS is ${text}; expected an address such as https://roles.example/`,
    );
  return new URL(text.endsWith('/') ? text : `${text}/`);
}
