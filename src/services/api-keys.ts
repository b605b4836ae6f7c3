import { type Principal } from '../auth/principal.ts';
import { ApiError } from '../errors/api-error.ts';
import { type ApiKey, type KeyEnvironment } from './api-key-view.ts';

export class ApiKeyService {
  async create(_principal: Principal, _input: NewApiKey): Promise<ApiKeyWithSecret> {
    throw new ApiError('INTERNAL_ERROR');
  }

  async rotate(_principal: Principal, _id: string, _gracePeriodSeconds?: number | null): Promise<ApiKeyWithSecret> {
    throw new ApiError('INTERNAL_ERROR');
  }

  async revoke(_principal: Principal, _id: string): Promise<ApiKey> {
    throw new ApiError('INTERNAL_ERROR');
  }

  async list(_principal: Principal): Promise<ApiKey[]> {
    throw new ApiError('INTERNAL_ERROR');
  }

  async get(_principal: Principal, _id: string): Promise<ApiKey> {
    throw new ApiError('INTERNAL_ERROR');
  }
}

/** Null means the same as absent: GraphQL clients send either. */
export interface NewApiKey {
  readonly name: string;
  readonly environment: KeyEnvironment;
  readonly expiresAt?: Date | null | undefined;
  /** `ocr` and `usage:read` unless told otherwise. */
  readonly scopes?: readonly string[] | null | undefined;
  readonly allowedCidrs?: readonly string[] | null | undefined;
}

export interface ApiKeyWithSecret {
  readonly apiKey: ApiKey;
  readonly secret: string;
}
