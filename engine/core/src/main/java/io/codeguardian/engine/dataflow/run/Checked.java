package io.codeguardian.engine.dataflow.run;

/** What an expression has been checked for. */
record Checked(long mask) {}
