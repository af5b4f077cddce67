package io.codeguardian.e2e.repository;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small shop in four languages. {@link #base} is clean; {@link #change} touches every module and brings in one
 * known weakness a language; {@link #repaired} puts two of them right and adds a new one.
 */
public final class PolyglotShop {
    /** Modules of each language: nine each, so that a change has 36 files. */
    public static final int MODULES = 9;

    private PolyglotShop() {}

    public static Map<String, String> base() {
        return files(false);
    }

    public static Map<String, String> change() {
        Map<String, String> files = files(true);
        files.put("java/src/Orders.java", JAVA_INJECTION);
        files.put("python/report.py", PYTHON_COMMAND);
        files.put("web/render.ts", TYPESCRIPT_EVAL);
        files.put("go/fetch.go", GO_TLS);
        return files;
    }

    /** The Java and the Go weakness are gone, the other two stay, and there is a new one in Python. */
    public static Map<String, String> repaired() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("java/src/Orders.java", JAVA_REPAIRED);
        files.put("go/fetch.go", GO_REPAIRED);
        files.put("python/restore.py", PYTHON_PICKLE);
        return files;
    }

    private static Map<String, String> files(boolean changed) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", "# Shop\n");
        for (int i = 1; i <= MODULES; i++) {
            String tax = changed ? " + tax" : "";
            files.put("java/src/Item" + i + ".java", JAVA.formatted(i, tax));
            files.put("python/item" + i + ".py", PYTHON.formatted(i, tax));
            files.put("web/item" + i + ".ts", TYPESCRIPT.formatted(i, tax));
            files.put("go/item" + i + ".go", GO.formatted(i, tax));
        }
        return files;
    }

    private static final String JAVA = """
            package shop;

            /** An item of the shop. */
            public final class Item%d {
                private final int price;
                private final int tax;

                public Item%1$d(int price, int tax) {
                    this.price = price;
                    this.tax = tax;
                }

                public int total(int count) {
                    return count * (price%2$s);
                }
            }
            """;

    private static final String PYTHON = """
            \"""An item of the shop.\"""


            class Item%d:
                def __init__(self, price, tax):
                    self.price = price
                    self.tax = tax

                def total(self, count):
                    tax = self.tax
                    return count * (self.price%s)
            """;

    private static final String TYPESCRIPT = """
            /** An item of the shop. */
            export class Item%d {
              constructor(private readonly price: number, private readonly taxRate: number) {}

              total(count: number): number {
                const tax = this.taxRate;
                return count * (this.price%s);
              }
            }
            """;

    private static final String GO = """
            package shop

            // Item%d is an item of the shop.
            type Item%1$d struct {
            	price int
            	rate  int
            }

            // Total is the price of count items.
            func (i Item%1$d) Total(count int) int {
            	tax := i.rate
            	return count * (i.price%2$s)
            }
            """;

    private static final String JAVA_INJECTION = """
            package shop;

            import java.sql.Connection;
            import java.sql.ResultSet;
            import java.sql.SQLException;
            import java.sql.Statement;
            import javax.servlet.http.HttpServletRequest;

            /** Orders of a customer. */
            public final class Orders {
                public int count(Connection connection, HttpServletRequest request) throws SQLException {
                    String customer = request.getParameter("customer");
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(
                                    "select count(*) from orders where customer = '" + customer + "'")) {
                        rows.next();
                        return rows.getInt(1);
                    }
                }
            }
            """;

    private static final String JAVA_REPAIRED = """
            package shop;

            import java.sql.Connection;
            import java.sql.PreparedStatement;
            import java.sql.ResultSet;
            import java.sql.SQLException;
            import javax.servlet.http.HttpServletRequest;

            /** Orders of a customer. */
            public final class Orders {
                public int count(Connection connection, HttpServletRequest request) throws SQLException {
                    try (PreparedStatement statement =
                            connection.prepareStatement("select count(*) from orders where customer = ?")) {
                        statement.setString(1, request.getParameter("customer"));
                        try (ResultSet rows = statement.executeQuery()) {
                            rows.next();
                            return rows.getInt(1);
                        }
                    }
                }
            }
            """;

    private static final String PYTHON_COMMAND = """
            \"""Reports, by an external program.\"""
            import os

            from flask import request


            def render():
                name = request.args.get("name")
                os.system("render-report " + name)
            """;

    private static final String PYTHON_PICKLE = """
            \"""Restores a saved cart.\"""
            import pickle

            from flask import request


            def restore():
                return pickle.loads(request.data)
            """;

    private static final String TYPESCRIPT_EVAL = """
            import { Request, Response } from "express";

            /** Renders a formula that the visitor typed. */
            export function render(request: Request, response: Response): void {
              const formula = request.query.formula as string;
              response.json({ value: eval(formula) });
            }
            """;

    private static final String GO_TLS = """
            package shop

            import (
            	"crypto/tls"
            	"net/http"
            	"time"
            )

            // Client talks to the warehouse.
            func Client() *http.Client {
            	return &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{
            		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
            	}}
            }
            """;

    private static final String GO_REPAIRED = """
            package shop

            import (
            	"crypto/tls"
            	"net/http"
            	"time"
            )

            // Client talks to the warehouse.
            func Client() *http.Client {
            	return &http.Client{Timeout: 10 * time.Second, Transport: &http.Transport{
            		TLSClientConfig: &tls.Config{MinVersion: tls.VersionTLS12},
            	}}
            }
            """;
}
