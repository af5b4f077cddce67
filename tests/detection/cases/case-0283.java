package com.acme.feeds;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

public class FeedReader {
    private final DocumentBuilderFactory factory;

    public FeedReader() throws ParserConfigurationException {
        factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setValidating(false);
    }

    public int countEntries(InputStream upload) throws IOException {
        try {
            DocumentBuilder builder = factory.newDocumentBuilder();
            Document document = builder.parse(upload);
            NodeList entries = document.getElementsByTagNameNS("*", "entry");
            return entries.getLength();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("not a feed", e);
        }
    }
}
