package com.acme.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

public class PriceLookup {
    private final Document catalogue;

    public PriceLookup(Document catalogue) {
        this.catalogue = catalogue;
    }

    public double price(HttpServletRequest request) throws XPathExpressionException {
        String sku = request.getParameter("sku");
        String group = request.getParameter("group");
        XPath xpath = XPathFactory.newInstance().newXPath();
        String expression = "/catalogue/item[@sku='" + sku + "' and @group='" + group + "']/price";
        Object price = xpath.evaluate(expression, catalogue, XPathConstants.NUMBER);
        return (Double) price;
    }
}
