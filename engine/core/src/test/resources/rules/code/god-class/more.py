class Shop:  # expect: code/god-class
    def sum0(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum1(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum2(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum3(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum4(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum5(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum6(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum7(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum8(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum9(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum10(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum11(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum12(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum13(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum14(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum15(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum16(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum17(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum18(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum19(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum20(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum21(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum22(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum23(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum24(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum25(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces


class Market:  # expect: code/god-class
    def sum0(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count1(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum2(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count3(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum4(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count5(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum6(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count7(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum8(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count9(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum10(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count11(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum12(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count13(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum14(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count15(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum16(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count17(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum18(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count19(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum20(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count21(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum22(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count23(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum24(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count25(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    def sum26(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces

    async def count27(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces


class Stall:  # ok: one function fewer
    def sum0(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum1(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum2(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum3(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum4(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum5(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum6(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum7(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum8(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum9(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum10(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum11(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum12(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum13(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum14(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum15(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum16(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum17(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum18(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum19(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum20(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum21(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum22(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum23(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces

    def sum24(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
        self.total += self.rows[8].pieces
        self.total += self.rows[9].pieces
        self.total += self.rows[10].pieces
        self.total += self.rows[11].pieces
        self.total += self.rows[12].pieces
        self.total += self.rows[13].pieces
        self.total += self.rows[14].pieces
        self.total += self.rows[15].pieces
        self.total += self.rows[16].pieces
        self.total += self.rows[17].pieces
        self.total += self.rows[18].pieces
        self.total += self.rows[19].pieces
        self.total += self.rows[20].pieces
        self.total += self.rows[21].pieces


class Store:  # ok: many functions, but below the lines
    def sum0(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum1(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum2(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum3(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum4(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum5(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum6(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum7(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum8(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum9(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum10(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum11(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum12(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum13(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum14(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum15(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum16(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum17(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum18(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum19(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum20(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum21(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum22(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum23(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum24(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum25(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum26(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum27(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum28(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces

    def sum29(self):
        self.total += self.rows[0].pieces
        self.total += self.rows[1].pieces
        self.total += self.rows[2].pieces
        self.total += self.rows[3].pieces
        self.total += self.rows[4].pieces
        self.total += self.rows[5].pieces
        self.total += self.rows[6].pieces
        self.total += self.rows[7].pieces
