package io.codeguardian.syntax.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.codeguardian.syntax.protocol.ParseReply.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParseReplyTest {
    private static final GrammarTable TABLE = new GrammarTable(List.of("program", "名", ";"), List.of("", "name"));

    private static ByteBuffer wrap(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** program(名 ;) over three code units. */
    private static FlatTree tree() {
        return new FlatTree(
                new short[] {0, 1, 2},
                new short[] {0, 1, 0},
                new byte[] {FlatTree.NAMED, FlatTree.NAMED, 0},
                new int[] {0, 0, 2},
                new int[] {3, 2, 3},
                new int[] {3, 2, 3});
    }

    @Test
    void aTreeComesBackAsItWasSent() {
        byte[] sent = new ParseReply.Parsed(TABLE, tree()).encode();
        ParseReply.Parsed received = (ParseReply.Parsed) ParseReply.decode(wrap(sent), 3, null);
        assertThat(received.table()).isEqualTo(TABLE);
        assertThat(received.tree()).usingRecursiveComparison().isEqualTo(tree());
    }

    @Test
    void aRefusalComesBackAsItWasSent() {
        ParseReply refused = new ParseReply.Refused(Refusal.TOO_DEEP, "tiefer als 2000 – zu tief");
        assertThat(ParseReply.decode(wrap(refused.encode()), 3, null)).isEqualTo(refused);
    }

    @Test
    void aTreeBeyondTheTextIsRefused() {
        byte[] sent = new ParseReply.Parsed(TABLE, tree()).encode();
        assertThatThrownBy(() -> ParseReply.decode(wrap(sent), 2, null)).isInstanceOf(BrokenFrame.class);
    }

    @Test
    void aTreeNeedsTheNamesOfItsGrammar() {
        byte[] sent = new ParseReply.Parsed(null, tree()).encode();
        assertThatThrownBy(() -> ParseReply.decode(wrap(sent), 3, null)).isInstanceOf(BrokenFrame.class);
        assertThat(ParseReply.decode(wrap(sent), 3, TABLE)).isInstanceOf(ParseReply.Parsed.class);
    }

    /** A worker that was taken over may send anything. */
    @Test
    void anyDamageIsABrokenFrameOrASoundReply() {
        byte[] sent = new ParseReply.Parsed(TABLE, tree()).encode();
        Random random = new Random(1);
        int broken = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = Arrays.copyOf(sent, random.nextInt(4) == 0 ? random.nextInt(sent.length) : sent.length);
            for (int hits = 0; hits < 3 && damaged.length > 0; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                if (ParseReply.decode(wrap(damaged), 3, null) instanceof ParseReply.Parsed(var _, var tree)) {
                    assertThat(Arrays.stream(tree.ends()).max().orElseThrow()).isLessThanOrEqualTo(3);
                }
            } catch (BrokenFrame e) {
                broken++;
            }
        }
        assertThat(broken).isGreaterThan(5_000);
    }

    @Test
    void requestsComeBackAsTheyWereSent() {
        ParseRequest.Text first = ParseRequest.Text.of("java", "é漢😀");
        byte[] sent = new ParseRequest(List.of(first, ParseRequest.Text.of("c-sharp", ""))).encode();
        List<ParseRequest.Text> received = ParseRequest.decode(wrap(sent)).texts();
        assertThat(received).extracting(ParseRequest.Text::grammar).containsExactly("java", "c-sharp");
        assertThat(received).extracting(ParseRequest.Text::length).containsExactly(4, 0);
        assertThat(received.getFirst().utf16()).isEqualTo(first.utf16());
        assertThatThrownBy(() -> ParseRequest.decode(wrap(Arrays.copyOf(sent, 20))))
                .isInstanceOf(BrokenFrame.class);
    }

    @Test
    void framesBeginWithAMarker() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frames.greet(out);
        Frames.write(out, new byte[] {1, 2, 3});
        ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
        Frames.awaitGreeting(in);
        assertThat(Objects.requireNonNull(Frames.read(in)).remaining()).isEqualTo(3);
        assertThat(Frames.read(in)).isNull();
        var noise = new ByteArrayInputStream(
                "Picked up JAVA_TOOL_OPTIONS".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Frames.read(noise)).isInstanceOf(BrokenFrame.class);
        var huge = new ByteArrayInputStream(new byte[] {'C', 'G', 'S', '1', -1, -1, -1, 127});
        assertThatThrownBy(() -> Frames.read(huge)).isInstanceOf(BrokenFrame.class);
    }
}
