// What is used of saxen; the package ships no types.

declare module 'saxen' {
  type Decode = (text: string) => string;
  type Where = () => { line: number };

  interface Hooks {
    openTag: (name: string, attributes: () => Record<string, string>, decode: Decode) => void;
    closeTag: (name: string) => void;
    text: (text: string, decode: Decode) => unknown;
    cdata: (text: string) => void;
    error: (error: Error, where: Where) => void;
  }

  export class Parser {
    on<Hook extends keyof Hooks>(hook: Hook, listener: Hooks[Hook]): Parser;
    parse(xml: string): Parser;
    stop(): void;
  }
}
