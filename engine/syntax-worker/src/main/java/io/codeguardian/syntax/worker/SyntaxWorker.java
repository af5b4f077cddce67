package io.codeguardian.syntax.worker;

import io.codeguardian.syntax.protocol.Frames;
import io.codeguardian.syntax.protocol.ParseRequest;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The worker's main class: requests on standard input, replies on standard output, until the input ends. */
public final class SyntaxWorker {
    private SyntaxWorker() {}

    static void main() throws IOException {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        ParseText parser = new ParseText();
        Frames.greet(out);
        try (Deadline deadline = Deadline.start()) {
            ByteBuffer frame;
            while ((frame = Frames.read(in)) != null) {
                for (ParseRequest.Text text : ParseRequest.decode(frame).texts()) {
                    deadline.begin();
                    byte[] reply = parser.parse(text).encode();
                    deadline.end();
                    Frames.write(out, reply);
                }
            }
        }
    }
}
