/** What somebody logs in to a registry with. */
export type Credentials =
  | { kind: 'password'; username: string; password: string }
  /** What an OAuth2 login left: changed for a token at the registry's token service. */
  | { kind: 'refresh-token'; token: string }
  /** A token for the registry itself. */
  | { kind: 'registry-token'; token: string };
