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
import java.util.List;

/**
 * The worker's main class: requests on standard input, replies on standard output, until the input ends. With
 * {@code check <grammar>…} it only says which grammars load, and exits 1 when one does not.
 */
public final class SyntaxWorker {
    private SyntaxWorker() {}

    static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            List<String> grammars = List.of(arguments).subList(1, arguments.length);
            System.exit(new CheckGrammars(System.out).check(grammars) ? 0 : 1);
        }
        serve();
    }

    private static void serve() throws IOException {
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
