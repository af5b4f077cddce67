export class Shop {  // expect: code/god-class
    sum0() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum1() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum2() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum3() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum4() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum5() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum6() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum7() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum8() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum9() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum10() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum11() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum12() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum13() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum14() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum15() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum16() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum17() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum18() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum19() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum20() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum21() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum22() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum23() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum24() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum25() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

}

export class Market {  // expect: code/god-class
    sum0() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count1() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum2() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count3() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum4() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count5() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum6() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count7() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum8() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count9() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum10() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count11() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum12() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count13() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum14() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count15() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum16() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count17() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum18() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count19() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum20() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count21() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum22() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count23() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum24() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count25() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    sum26() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

    static async count27() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
    }

}

export class Stall {  // ok: one function fewer
    sum0() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum1() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum2() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum3() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum4() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum5() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum6() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum7() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum8() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum9() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum10() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum11() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum12() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum13() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum14() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum15() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum16() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum17() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum18() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum19() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum20() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum21() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum22() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum23() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

    sum24() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
        this.total += this.rows[8].pieces;
        this.total += this.rows[9].pieces;
        this.total += this.rows[10].pieces;
        this.total += this.rows[11].pieces;
        this.total += this.rows[12].pieces;
        this.total += this.rows[13].pieces;
        this.total += this.rows[14].pieces;
        this.total += this.rows[15].pieces;
        this.total += this.rows[16].pieces;
        this.total += this.rows[17].pieces;
        this.total += this.rows[18].pieces;
        this.total += this.rows[19].pieces;
        this.total += this.rows[20].pieces;
        this.total += this.rows[21].pieces;
    }

}

export class Store {  // ok: many functions, but below the lines
    sum0() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum1() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum2() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum3() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum4() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum5() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum6() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum7() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum8() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum9() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum10() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum11() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum12() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum13() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum14() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum15() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum16() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum17() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum18() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum19() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum20() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum21() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum22() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum23() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum24() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum25() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum26() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum27() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum28() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

    sum29() {
        this.total += this.rows[0].pieces;
        this.total += this.rows[1].pieces;
        this.total += this.rows[2].pieces;
        this.total += this.rows[3].pieces;
        this.total += this.rows[4].pieces;
        this.total += this.rows[5].pieces;
        this.total += this.rows[6].pieces;
        this.total += this.rows[7].pieces;
    }

}
