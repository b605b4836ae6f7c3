import { GraphQLError, GraphQLScalarType } from 'graphql';
import { Upload as UploadPart } from 'graphql-upload-minimal';
import { ApiError } from '../../errors/api-error.ts';
import { supportedImageTypes } from '../../ocr/picture/sniff-image-type.ts';

/**
 * The scalar of the GraphQL multipart request specification; what is not a file is refused as the contract says.
 * Its value is the library's `Upload`, not the promise in it: TypeGraphQL awaits promises before it calls a resolver,
 * and the second of two files comes only when somebody reads the first.
 */
export const Upload = new GraphQLScalarType<UploadPart, never>({
  name: 'Upload',
  description: 'A file, sent as the GraphQL multipart request specification says.',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
  parseValue: (value) => {
    if (value instanceof UploadPart) return value;
    throw refusal(typeof value === 'string' ? 'text' : typeof value);
  },
  parseLiteral: () => {
    throw refusal('text');
  },
  serialize: () => {
    throw new GraphQLError('Upload is for arguments only');
  },
});

function refusal(received: string): GraphQLError {
  const originalError = new ApiError('INVALID_IMAGE_TYPE', {
    message: 'image must be sent as a file, not as text',
    metadata: { received, supported: supportedImageTypes },
  });
  return new GraphQLError(originalError.message, { originalError });
}
