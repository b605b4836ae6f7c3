import { type Installation } from './installation.ts';

/** Somebody who signed up, confirmed the address and logged in: acts by the API, beside the page. */
export class Member {
  readonly email: string;
  readonly password = 'correct horse battery';
  readonly #url: string;
  readonly #token: string;

  private constructor(url: string, email: string, token: string) {
    this.#url = url;
    this.email = email;
    this.#token = token;
  }

  static async join(installation: Installation, name: string, email: string): Promise<Member> {
    const guest = new Member(installation.url, email, '');
    const { password } = guest;
    await guest.ask('mutation ($input: SignUpInput!) { signUp(input: $input) }', { input: { name, email, password } });
    const link = await installation.mailedLink('verify-email', email);
    const token = new URL(link, installation.url).searchParams.get('token');
    await guest.ask('mutation ($token: String!) { verifyEmail(token: $token) }', { token });
    const { logIn } = await guest.ask<{ logIn: { token: string } }>(
      'mutation ($input: LogInInput!) { logIn(input: $input) { token } }',
      { input: { email, password } },
    );
    return new Member(installation.url, email, logIn.token);
  }

  /** @throws where the API refuses */
  async ask<Result>(query: string, variables: object = {}): Promise<Result> {
    const headers = {
      'content-type': 'application/json',
      ...(this.#token !== '' && { authorization: `Bearer ${this.#token}` }),
    };
    const body = JSON.stringify({ query, variables });
    const reply = await fetch(`${this.#url}/graphql`, { method: 'POST', headers, body });
    const { data, errors } = (await reply.json()) as { data: Result; errors?: readonly { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data;
  }

  /** A new key's secret. */
  async makeKey(name: string): Promise<string> {
    const { createApiKey } = await this.ask<{ createApiKey: { secret: string } }>(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input: { name, environment: 'LIVE' } },
    );
    return createApiKey.secret;
  }
}
