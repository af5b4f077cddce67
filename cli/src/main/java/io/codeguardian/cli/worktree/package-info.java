/** Reads a folder: what changed in a git working tree, or everything. Nothing of it is executed. */
@NullMarked
package io.codeguardian.cli.worktree;

import org.jspecify.annotations.NullMarked;
