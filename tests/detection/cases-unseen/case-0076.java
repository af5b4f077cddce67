package com.acme.reviews;

import java.util.List;

public class Rating {
    public record Review(String product, int stars, boolean hidden) {}

    private final List<Review> reviews;

    public Rating(List<Review> reviews) {
        this.reviews = List.copyOf(reviews);
    }

    public int percent(String product) {
        int count = 0;
        int stars = 0;
        for (Review review : reviews) {
            if (review.product().equals(product) && !review.hidden()) {
                count++;
                stars += review.stars();
            }
        }
        return count == 0 ? 0 : stars * 20 / count;
    }
}
