package com.acme.avatars;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.util.UUID;

@WebServlet("/avatar")
@MultipartConfig(maxFileSize = 1_000_000)
public class AvatarUpload extends HttpServlet {
    private final File folder = new File("/var/lib/app/avatars");

    @Override
    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws ServletException, IOException {
        Part part = req.getPart("file");
        String submitted = part.getSubmittedFileName();
        if (!submitted.endsWith(".png")) {
            resp.sendError(415);
            return;
        }
        String stored = storageName(submitted);
        part.write(new File(folder, stored).getPath());
        resp.setStatus(201);
    }

    private String storageName(String submitted) {
        String id = UUID.randomUUID().toString();
        return submitted.length() > 200 ? id : id + ".png";
    }
}
