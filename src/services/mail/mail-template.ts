/** What a kind of mail says, made from facts. */
export interface MailTemplate<Facts> {
  readonly subject: string;
  /** `server` is where the server is reached. */
  text(facts: Facts & { readonly server: string }): string;
  /** The one link in it that opens something. */
  link?(facts: Facts & { readonly server: string }): string;
}
