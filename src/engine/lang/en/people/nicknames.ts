/** Given names that one person may bear by turns, a family of forms a line, in lower case. */
export const NICKNAMES = `
  abraham abe
  abdul abdel
  aleksandr alexander alex aleksander oleksandr alexandr sasha sandy
  alexei alexey aleksei aleksey oleksii oleksiy
  alexandra alex sandra
  alfred al fred
  andrew andy drew andrei andrey andriy andrii
  anthony antony tony
  antonio tony toni
  barbara barb
  benjamin ben benny bibi binyamin
  bernard bernie
  catherine katherine kathryn cathy kathy kate katie cate
  charles charlie chuck
  christopher chris
  christine christina chris tina
  daniel dan danny
  david dave davy
  deborah debbie deb
  dmitry dmitri dmitriy dmytro dima
  donald don donny
  dorothy dot
  douglas doug
  edward ed eddie ted ned
  elizabeth liz beth betty lisa eliza
  eugene gene
  francis frank
  francisco paco pancho
  frederick fred freddie
  gabriel gabe
  gennady gennadi gennadiy hennadiy
  geoffrey jeffrey jeff geoff
  george jorge
  gerald jerry gerry
  gregory greg
  harold harry hal
  henry harry hank
  herbert herb
  isaac ike yitzhak
  jacob jake
  james jim jimmy jamie
  janet jan
  jennifer jen jenny
  john jack johnny jon
  jonathan jon
  joseph joe joey
  josé jose pepe
  joshua josh
  kenneth ken kenny
  kimberly kim
  lawrence larry laurence
  leonard len leo
  luiz luis lula
  margaret maggie meg peggy
  matthew matt
  michael mike mick mickey
  mikhail michail misha mykhailo mikheil
  mohammed mohammad muhammad mohamed mohamad muhammed
  mykola nikolai nikolay
  nathaniel nathan nate
  nicholas nick nicky nicolas
  patricia pat patty tricia
  patrick pat paddy
  peter pete petro petr pyotr piotr
  philip phil phillip
  randall randy
  raymond ray
  rebecca becky
  richard dick rick rich ricky
  robert bob bobby rob robbie bert
  rodrigo rody
  ronald ron ronnie ronny
  rudolph rudy
  samuel sam sammy samantha
  sergei sergey serhiy serhii sergej
  stephen steven steve stefan
  stanley stan
  susan sue suzanne
  terence terry terrence
  theodore ted teddy theo
  thomas tom tommy
  timothy tim
  ursula uschi
  viktor victor
  vincent vince
  vladimir volodymyr vlad vladymyr
  vyacheslav viacheslav
  walter walt
  william bill will billy willie liam
  yevgeny evgeny yevgeni evgeni yevhen eugene
  yulia julia yuliya iulia
  yuri yury yuriy iurii yurii
  zachary zach zack
`;
