package io.codeguardian.engine.dataflow.run;

import io.codeguardian.engine.dataflow.form.FileForm;
import io.codeguardian.engine.dataflow.knowledge.Sink;

/** A marked value at a sink. */
record Reach(Sink sink, Mark mark, String shape, FileForm file, int node) {}
