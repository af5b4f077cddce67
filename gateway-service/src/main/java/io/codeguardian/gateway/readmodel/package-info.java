/** What the topics told about reviews, kept in the schema {@code gateway}. */
@NullMarked
package io.codeguardian.gateway.readmodel;

import org.jspecify.annotations.NullMarked;
