/** What a repository depends on: manifests and lock files, versions in each ecosystem's order, and advisories about them. */
@NullMarked
package io.codeguardian.engine.dependency;

import org.jspecify.annotations.NullMarked;
