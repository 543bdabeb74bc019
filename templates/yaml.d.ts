/* The part of the library yaml that the form uses: its concrete syntax, and how texts are written. */

export interface SourceToken {
  type: string;
  offset: number;
  indent?: number;
  source?: string;
  start?: SourceToken[] & SourceToken;
  end?: SourceToken[];
  sep?: SourceToken[];
  props?: SourceToken[];
  items?: SourceItem[];
  key?: SourceToken | null;
  value?: SourceToken;
}

export interface SourceItem {
  start: SourceToken[];
  key?: SourceToken | null;
  explicitKey?: boolean;
  sep?: SourceToken[];
  value?: SourceToken;
}

type Resolve = (
  token: SourceToken,
  strict: boolean,
  onError: (...problem: unknown[]) => void,
) => { value: string };

export interface YamlLibrary {
  Parser: new () => { parse(source: string): Iterable<SourceToken> };
  resolveFlowScalar: Resolve;
  resolveBlockScalar: Resolve;
}
