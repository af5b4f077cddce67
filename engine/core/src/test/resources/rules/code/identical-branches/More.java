class IdenticalBranches {
    Object price(Customer customer, int base) throws Exception {
        int price;
        if (customer.isKnown()) {  // expect: code/identical-branches
            price = base * 2;
        } else {
            price = base * 2;
        }
        return price;
    }

    Object priceAgain(Customer customer, int base) throws Exception {
        int price;
        if (customer.isKnown()) {  // ok
            price = base * 2;
        } else {
            price = base * 3;
        }
        return price;
    }
}
