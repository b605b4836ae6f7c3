import { ApiError } from '../errors/api-error.ts';
import { type Principal } from './principal.ts';

export class Authenticator {
  /**
   * @param authorization the header as it came
   * @param address the caller's IP address, for the key's allowed CIDR ranges
   * @throws ApiError INVALID_AUTH_HEADER, INVALID_API_KEY, API_KEY_DISABLED, DATABASE_ERROR
   */
  async authenticate(_authorization: string | undefined, _address: string): Promise<Principal> {
    throw new ApiError('INTERNAL_ERROR');
  }
}
