/** The few GraphQL operations that are used, held against the official schema. */
@NullMarked
package io.codeguardian.local.github.graphql;

import org.jspecify.annotations.NullMarked;
