/** Reviews and findings as the API shows them. */
@NullMarked
package io.codeguardian.gateway.review;

import org.jspecify.annotations.NullMarked;
