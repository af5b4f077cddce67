import a.b.Bill // expect: code/unused-import
import a.b.Rate as Tax // expect: code/unused-import
import a.b.send // expect: code/unused-import
import a.b.Order // ok
import a.b.plus // ok: called by a sign
import a.c.* // ok
import a.d.*
import a.b.Shop // ok: named in a comment

/** See [Shop]. */
fun load(o: Order) = o
