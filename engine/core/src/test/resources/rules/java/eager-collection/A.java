class A {
    @OneToMany(fetch = FetchType.EAGER) // expect: java/eager-collection
    List<B> bs;

    @ManyToMany(cascade = ALL, fetch = FetchType.EAGER) // expect: java/eager-collection
    Set<C> cs;

    @ElementCollection(fetch = FetchType.EAGER) // expect: java/eager-collection
    Set<String> names;

    @OneToMany(fetch = FetchType.LAZY) // ok
    List<B> lazy;

    @ManyToOne(fetch = FetchType.EAGER) // ok: a single one
    D d;

    @OneToMany(mappedBy = "a") // ok
    List<B> own;
}
