package com.acme.config;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import jakarta.servlet.http.HttpServletRequest;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

public class ProfileLookup {
    private final Document document;
    private final XPath xpath = XPathFactory.newInstance().newXPath();

    public ProfileLookup(InputStream bundled) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        this.document = factory.newDocumentBuilder().parse(bundled);
    }

    public String role(HttpServletRequest request) throws Exception {
        String login = request.getParameter("login");
        String expression = "/users/user[@login='" + login + "']/role";
        Node node = (Node) xpath.evaluate(expression, document, XPathConstants.NODE);
        return node == null ? "guest" : node.getTextContent();
    }
}
