package com.acme.maps;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

public final class Tile {
    private final int zoom;
    private final int column;
    private final int row;

    public Tile(int zoom, int column, int row) {
        this.zoom = zoom;
        this.column = column;
        this.row = row;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tile tile && zoom == tile.zoom && column == tile.column && row == tile.row;
    }

    public int cacheKey() {
        return Objects.hash(zoom, column, row);
    }

    public Set<Tile> children() {
        Set<Tile> tiles = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            tiles.add(new Tile(zoom + 1, column * 2 + (i & 1), row * 2 + (i >> 1)));
        }
        return tiles;
    }
}
