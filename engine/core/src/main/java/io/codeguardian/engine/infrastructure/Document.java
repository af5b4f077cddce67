package io.codeguardian.engine.infrastructure;

import io.codeguardian.engine.document.Item;
import io.codeguardian.engine.document.ReadDockerfile;
import io.codeguardian.engine.document.ReadHcl;
import io.codeguardian.engine.document.ReadNginx;
import io.codeguardian.engine.document.ReadYaml;
import io.codeguardian.engine.document.Templates;
import io.codeguardian.engine.document.Unreadable;
import io.codeguardian.language.SourceFile;
import io.codeguardian.language.SourceLanguage;
import java.util.List;

/**
 * An infrastructure file that was read.
 *
 * @param roots one, or one a YAML document
 * @param templated whether parts of it are made later, so that what is missing may still come
 */
record Document(FileKind kind, SourceFile file, List<Item> roots, boolean templated) {

    static Document read(FileKind kind, SourceFile file) throws Unreadable {
        String text = file.content();
        List<Item> roots = switch (kind) {
            case DOCKERFILE -> List.of(ReadDockerfile.file(text));
            case TERRAFORM -> List.of(ReadHcl.file(text));
            case NGINX -> List.of(ReadNginx.file(text));
            default -> file.language() == SourceLanguage.JSON ? List.of(ReadHcl.json(text)) : ReadYaml.documents(text);
        };
        boolean templated = kind != FileKind.WORKFLOW && kind != FileKind.ACTION && Templates.in(text);
        return new Document(kind, file, roots, templated);
    }

    /** The piece of an item's text as an item with its own place. */
    Item part(Item item, String piece) {
        String bare = piece.strip();
        String line =
                bare.contains("\n") ? bare.substring(0, bare.indexOf('\n')).stripTrailing() : bare;
        int at = line.isEmpty() ? -1 : file.content().indexOf(line, item.start());
        if (at < 0 || at >= item.end()) {
            return item;
        }
        return new Item(
                item.key(), List.of(), Item.Shape.SCALAR, bare, item.fixed(), List.of(), at, at + line.length());
    }
}
