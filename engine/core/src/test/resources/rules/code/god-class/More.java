class GodClass {
    class Shop {  // expect: code/god-class
        void sum0(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum1(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum2(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum3(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum4(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum5(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum6(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum7(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum8(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum9(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum10(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum11(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum12(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum13(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum14(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum15(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum16(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum17(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum18(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum19(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum20(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum21(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum22(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum23(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum24(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum25(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

    }

    class Market {  // expect: code/god-class
        void sum0(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count1(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum2(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count3(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum4(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count5(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum6(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count7(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum8(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count9(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum10(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count11(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum12(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count13(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum14(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count15(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum16(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count17(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum18(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count19(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum20(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count21(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum22(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count23(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum24(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count25(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        void sum26(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

        static long count27(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
        }

    }

    class Stall {  // ok: one function fewer
        void sum0(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum1(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum2(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum3(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum4(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum5(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum6(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum7(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum8(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum9(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum10(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum11(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum12(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum13(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum14(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum15(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum16(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum17(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum18(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum19(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum20(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum21(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum22(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum23(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

        void sum24(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
            total += rows.get(8).pieces();
            total += rows.get(9).pieces();
            total += rows.get(10).pieces();
            total += rows.get(11).pieces();
            total += rows.get(12).pieces();
            total += rows.get(13).pieces();
            total += rows.get(14).pieces();
            total += rows.get(15).pieces();
            total += rows.get(16).pieces();
            total += rows.get(17).pieces();
            total += rows.get(18).pieces();
            total += rows.get(19).pieces();
            total += rows.get(20).pieces();
            total += rows.get(21).pieces();
        }

    }

    class Store {  // ok: many functions, but below the lines
        void sum0(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum1(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum2(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum3(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum4(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum5(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum6(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum7(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum8(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum9(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum10(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum11(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum12(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum13(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum14(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum15(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum16(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum17(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum18(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum19(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum20(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum21(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum22(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum23(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum24(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum25(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum26(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum27(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum28(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

        void sum29(List<Row> rows) {
            total += rows.get(0).pieces();
            total += rows.get(1).pieces();
            total += rows.get(2).pieces();
            total += rows.get(3).pieces();
            total += rows.get(4).pieces();
            total += rows.get(5).pieces();
            total += rows.get(6).pieces();
            total += rows.get(7).pieces();
        }

    }
}
