/** The contracts: one record for each event, and the table of topics. No framework. */
@NullMarked
package io.codeguardian.events;

import org.jspecify.annotations.NullMarked;
