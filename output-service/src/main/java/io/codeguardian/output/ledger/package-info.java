/** What was said where, so that nothing is said twice and nothing is forgotten. */
@NullMarked
package io.codeguardian.output.ledger;

import org.jspecify.annotations.NullMarked;
