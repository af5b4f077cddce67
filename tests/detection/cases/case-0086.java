package com.acme.sync;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class CatalogSync {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogSync.class);
    private final RemoteCatalog remote;
    private final LocalCatalog local;

    public CatalogSync(RemoteCatalog remote, LocalCatalog local) {
        this.remote = remote;
        this.local = local;
    }

    public int run(List<String> skus) {
        int done = 0;
        for (String sku : skus) {
            try {
                local.store(sku, remote.fetch(sku));
                done++;
            } catch (IOException e) {
            }
        }
        LOG.info("synchronised {} of {}", done, skus.size());
        return done;
    }

    interface RemoteCatalog {
        byte[] fetch(String sku) throws IOException;
    }

    interface LocalCatalog {
        void store(String sku, byte[] body) throws IOException;
    }
}
