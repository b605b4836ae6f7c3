import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** A day without a time; `DateTime` is for instants. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day, `YYYY-MM-DD`.',
});
