package io.codeguardian.engine.tool;

import java.io.IOException;
import java.util.List;

/** Reads what a tool wrote. */
interface OutputReader {
    /** More than this of one run is no evidence but a flood. */
    int MOST = 5_000;

    /** @throws IOException when it is not the format that it should be */
    List<ToolResult> read(String output) throws IOException;
}
